/** A gateway without hardware: an SSH server on this machine for trying everything out. */
package org.headend.sandbox;

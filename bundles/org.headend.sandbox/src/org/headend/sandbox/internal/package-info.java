/** The shell of the embedded gateway, and its texts. */
package org.headend.sandbox.internal;

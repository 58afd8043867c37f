/** Site Design. */
package org.headend.design;

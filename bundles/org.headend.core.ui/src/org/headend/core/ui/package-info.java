/** Site Projects. */
package org.headend.core.ui;

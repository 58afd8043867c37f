/** Design Editor. */
package org.headend.design.ui;

/** What pointer and keys do on a floor, one class for each tool. */
package org.headend.design.ui.internal.floor.tool;

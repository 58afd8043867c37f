/** Devices and links as tables: what a column shows, which texts it takes, blocks of cells to and from a spreadsheet. */
package org.headend.design.columns;

/** The pages of the design editor that show devices and links as spreadsheets. */
package org.headend.design.ui.internal.table;

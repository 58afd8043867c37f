/** Import and export of datasets. */
package org.headend.dataset.ui.internal.transfer;

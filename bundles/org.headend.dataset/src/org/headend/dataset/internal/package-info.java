/** Folders that appear only when they are complete, and the texts of the dataset core. */
package org.headend.dataset.internal;

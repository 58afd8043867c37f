/** Editing remote files in Eclipse editors and saving them back. */
package org.headend.gateway.ui.internal.edit;

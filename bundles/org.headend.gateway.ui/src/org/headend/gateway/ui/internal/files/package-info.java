/** What can be done with remote files, by menu and by drag and drop. */
package org.headend.gateway.ui.internal.files;

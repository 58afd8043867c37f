/** What the user interfaces of all features share: site projects in the workspace, images. */
package org.headend.core.ui;

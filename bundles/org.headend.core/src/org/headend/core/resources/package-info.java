/** The site project in the Eclipse workspace: its nature and problem markers. Not used without a workspace. */
package org.headend.core.resources;

/** A site project on disk: its descriptor, its folders, and the templates that new ones are made from. */
package org.headend.core.site;

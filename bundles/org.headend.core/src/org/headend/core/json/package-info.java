/** JSON files of a site project: stable, readable in git, unknown fields kept. */
package org.headend.core.json;

/** Files written whole or not at all, names that stay inside their folder, checksums. */
package org.headend.core.io;

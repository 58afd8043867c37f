/** Reading and writing datasets of other tools. */
package org.headend.dataset.format;

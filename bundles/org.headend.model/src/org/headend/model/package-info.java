/** Models. */
package org.headend.model;

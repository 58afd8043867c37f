/** The welcome page. */
package org.headend.app.internal.welcome;

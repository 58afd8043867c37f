/** The application, its first window and the commands of the product itself. */
package org.headend.app.internal;

/** The wizard that puts a model on a gateway. */
package org.headend.deploy.ui.internal.wizard;

/** What is being labelled, without widgets: the objects of a picture, which are selected, what the user does to them. */
package org.headend.annotation.ui.internal.session;

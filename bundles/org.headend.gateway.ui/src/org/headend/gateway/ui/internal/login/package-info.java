/** Asks for passwords and host keys, keeps secrets in secure storage, runs the embedded gateway. */
package org.headend.gateway.ui.internal.login;

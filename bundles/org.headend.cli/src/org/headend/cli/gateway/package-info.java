/** {@code headend gateway} and how every command logs in. */
package org.headend.cli.gateway;

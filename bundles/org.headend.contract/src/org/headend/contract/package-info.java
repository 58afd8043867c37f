/** Model Contract. */
package org.headend.contract;

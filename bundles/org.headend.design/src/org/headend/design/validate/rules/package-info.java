/** The rules, one class each; ids as in the help. */
package org.headend.design.validate.rules;

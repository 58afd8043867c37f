/** What can go wrong, said once and the same way on screen, on the command line and in reports. */
package org.headend.core.problem;

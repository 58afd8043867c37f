/** Documents of an installation plan: drawings, mounting sheets, schedules, labels, in one package and as single files. */
package org.headend.plan;

/** The content of each document, before it becomes a file of some format. */
package org.headend.plan.internal.content;

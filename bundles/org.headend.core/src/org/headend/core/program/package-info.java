/** Programs of ours that run in processes of their own: where their jars are. */
package org.headend.core.program;

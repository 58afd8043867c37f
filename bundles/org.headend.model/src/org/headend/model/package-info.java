/** Using models: classify, evaluate, measure. */
package org.headend.model;

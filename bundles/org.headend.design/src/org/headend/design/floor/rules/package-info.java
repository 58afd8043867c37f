/** Rules about what cameras see, microphones hear and radio reaches. */
package org.headend.design.floor.rules;

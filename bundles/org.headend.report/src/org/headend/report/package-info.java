/** Reports that people read and hand on: one self-contained HTML file with tables, figures and charts. */
package org.headend.report;

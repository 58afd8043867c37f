/** What lies behind a floor plan: pictures, pages of PDF files and DXF drawings, read with care and drawn at any scale. */
package org.headend.design.background;

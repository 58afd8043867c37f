/** Properties of floors, walls, zones and placed devices. */
package org.headend.design.ui.internal.floor.form;

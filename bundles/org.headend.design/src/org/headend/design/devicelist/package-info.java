/** Many devices at once: from a device list as CSV, or a series of one type with consecutive names and addresses. */
package org.headend.design.devicelist;

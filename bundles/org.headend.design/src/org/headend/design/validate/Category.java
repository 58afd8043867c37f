package org.headend.design.validate;

/** What a rule is about; lists and the help group rules by it. */
public enum Category {
    PORTS, LINKS, ADDRESSES, BUSES, POWER, BANDWIDTH, RADIO, COVERAGE, ENVIRONMENT, OPERATION
}

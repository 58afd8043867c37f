package org.headend.design.advice;

import org.headend.design.validate.Ipv4;

/**
 * How addresses are given out.
 *
 * @param base      network that all subnets are cut from, such as {@code 10.20.0.0/16}
 * @param prefix    length of the subnets, longer than that of the base
 * @param grouping  what gets a subnet of its own
 * @param firstVlan VLAN of the first subnet, 0 for none; the next ones follow in steps of {@code vlanStep}
 * @param firstHost number of the first device within a subnet; the gateway has 1
 * @param dhcpHosts addresses at the end of each subnet for DHCP, 0 for none
 * @param hostnames pattern of host names: {@code {category}}, {@code {area}} and a number {@code {n}}, {@code {nn}} or {@code {nnn}} with as many digits; empty to leave them
 * @param keep      true to keep addresses that lie within their subnet
 */
public record AddressScheme(Ipv4 base, int prefix, Grouping grouping, int firstVlan, int vlanStep, int firstHost, int dhcpHosts, String hostnames, boolean keep) {

    /** What gets a subnet of its own. */
    public enum Grouping {
        ALL, PURPOSE, AREA
    }

    public static final AddressScheme DEFAULT = new AddressScheme(Ipv4.parse("10.20.0.0/16").orElseThrow(), 24, Grouping.PURPOSE, 10, 10, 10, 50, //$NON-NLS-1$
            "{category}-{nn}", true); //$NON-NLS-1$

    public AddressScheme {
        if (prefix < base.prefix() || prefix > 30) {
            throw new IllegalArgumentException("prefix " + prefix); //$NON-NLS-1$
        }
        base = base.withBits(base.network());
    }
}

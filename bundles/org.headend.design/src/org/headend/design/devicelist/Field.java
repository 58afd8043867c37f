package org.headend.design.devicelist;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a device list can hold, with the headings by which it is known. */
public enum Field {
    NAME("name", "device name", "device", "label", "名称", "设备名称", "名字", "设备", "点位名称", "点位"),
    TYPE("type", "device type", "model", "type id", "product", "类型", "设备类型", "型号", "设备型号", "产品"),
    ADDRESS("address", "ip", "ip address", "ipv4", "ipv4 address", "地址", "ip地址", "网络地址"),
    NETMASK("netmask", "mask", "subnet mask", "prefix", "掩码", "子网掩码"),
    GATEWAY("gateway", "default gateway", "gateway address", "网关", "默认网关", "网关地址"),
    VLAN("vlan", "vlan id", "access vlan", "vlan号"),
    HOSTNAME("hostname", "host name", "host", "dns name", "主机名"),
    MAC("mac", "mac address", "ethernet address", "hardware address", "mac地址", "物理地址"),
    AREA("area", "location", "place", "room", "zone", "site area", "区域", "位置", "安装位置", "房间", "地点"),
    SERIAL_NUMBER("serial number", "serial", "serial no", "sn", "s/n", "序列号", "出厂编号"),
    NOTES("notes", "note", "remarks", "remark", "comment", "comments", "description", "备注", "说明", "描述"),
    PORT("port", "own port", "device port", "interface", "端口", "本端端口", "设备端口", "接口"),
    PEER("switch", "connected to", "link to", "linked to", "uplink", "peer", "交换机", "上联设备", "连接设备", "接入交换机", "对端设备"),
    PEER_PORT("switch port", "peer port", "port of switch", "remote port", "交换机端口", "上联端口", "对端端口"),
    LENGTH("cable length", "length", "cable m", "length m", "线缆长度", "线长", "长度", "电缆长度"),
    CABLE("cable", "cable type", "线缆", "线缆类型", "电缆");

    private static final Map<String, Field> BY_HEADING = new HashMap<>();

    static {
        for (Field field : values()) {
            field.headings.forEach(heading -> BY_HEADING.put(key(heading), field));
        }
    }

    private final List<String> headings;

    Field(String... headings) {
        this.headings = List.of(headings);
    }

    /** The field of a column heading in English or Chinese, whatever its case, units in brackets and punctuation. */
    public static Optional<Field> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(key(heading)));
    }

    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[(\\[（].*?[)\\]）]", "").replaceAll("[^\\p{L}\\p{N}]", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** The heading that an example has. */
    public String heading(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh"); //$NON-NLS-1$
        return headings.stream().filter(h -> h.codePoints().anyMatch(c -> c > 0x2e80) == chinese).findFirst().orElse(headings.getFirst());
    }
}

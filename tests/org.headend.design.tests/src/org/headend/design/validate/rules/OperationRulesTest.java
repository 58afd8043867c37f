package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.PasswordState;
import org.junit.jupiter.api.Test;

class OperationRulesTest extends RuleFixture {

    @Test
    void env01OutdoorsNeedsATightHousing() {
        Device camera = add("camera-fixed"); // IP66
        Device sw = add("switch-industrial"); // IP30
        Area hall = area(AreaKind.ROOM);
        sw.setArea(hall);
        Area yard = area(AreaKind.OUTDOOR);
        yard.setMinCelsius(-10);
        yard.setMaxCelsius(40);
        camera.setArea(yard);
        assertPasses("ENV-01");
        sw.setArea(yard);
        assertFixable("ENV-01", ERROR);
        assertEquals(AreaKind.CABINET, sw.getArea().getKind());
        Device gate = add("gate"); // IP54
        gate.setArea(yard);
        only("ENV-01", WARNING);
        gate.setArea(hall);
        Device server = add("server");
        Area shed = area(AreaKind.OUTDOOR);
        shed.setMinCelsius(15);
        shed.setMaxCelsius(30);
        server.setArea(shed);
        assertUnknown("ENV-01"); // its type has no IP rating
        server.setArea(hall);
        gate.setArea(null);
        var floor = floor();
        floor.setCeiling(0);
        place(floor, gate, 1, 1);
        assertEquals(List.of(WARNING, INFO), findings("ENV-01").stream().map(f -> f.problem().severity()).toList(), "not tight, and the weather is not known");
        floor.setCeiling(3);
        assertPasses("ENV-01");
    }

    @Test
    void env01TemperatureAndBlows() {
        Device camera = add("camera-fixed");
        Area hall = area(AreaKind.ROOM);
        camera.setArea(hall);
        hall.setMinCelsius(-25);
        hall.setMaxCelsius(40);
        assertPasses("ENV-01");
        hall.setMinCelsius(-40);
        assertTrue(only("ENV-01", ERROR).problem().message().contains("-40"));
        hall.setMinCelsius(0);
        hall.setVandalism(true);
        assertUnknown("ENV-01"); // the type has no IK rating
        Area inner = area(AreaKind.ROOM);
        hall.getAreas().add(inner);
        camera.setArea(inner);
        assertUnknown("ENV-01");
        camera.setType("unknown/x");
        assertUnknown("ENV-01");
    }

    @Test
    void sec01ADeviceWithDhcpIsAskedForItsPasswordToo() {
        Device camera = add("camera-fixed");
        assertPasses("SEC-01"); // on no network yet
        port(camera, "eth").setDhcp(true);
        camera.setServices("https");
        assertUnknown("SEC-01");
        camera.setPassword(PasswordState.CHANGED);
        assertPasses("SEC-01");
    }

    @Test
    void env01WithoutAPlaceOrTheWeatherNothingCanBeSaid() {
        Device camera = add("camera-fixed");
        assertUnknown("ENV-01"); // where does it stand?
        Area yard = area(AreaKind.OUTDOOR);
        camera.setArea(yard);
        assertUnknown("ENV-01"); // how cold is it there?
        yard.setMinCelsius(-20);
        yard.setMaxCelsius(40);
        assertPasses("ENV-01");
        camera.setArea(area(AreaKind.ROOM));
        assertPasses("ENV-01");
    }

    @Test
    void sec01PasswordsServicesAndTheInternet() {
        Device camera = add("camera-fixed");
        port(camera, "eth").setAddress("10.0.0.5/24");
        assertEquals(2, findings("SEC-01").size(), "neither password nor services are known");
        camera.setServices("none");
        assertUnknown("SEC-01");
        camera.setPassword(PasswordState.FACTORY);
        assertFixable("SEC-01", WARNING);
        camera.setServices("http,rtsp,onvif");
        assertPasses("SEC-01"); // within the site
        camera.setServices("telnet,https");
        assertFixable("SEC-01", WARNING);
        assertEquals("ssh,https", camera.getServices());
        camera.setExposed(true);
        assertFixable("SEC-01", WARNING);
        camera.setExposed(true);
        camera.setServices("rtsp");
        assertEquals(2, findings("SEC-01").size());
        Device ap = add("access-point");
        camera.setExposed(false);
        assertUnknown("SEC-01"); // how is the radio protected?
        port(ap, "wifi").setWifiSecurity("open");
        assertFixable("SEC-01", WARNING);
    }

    @Test
    void time01CamerasKnowTheTime() {
        Device sw = add("switch-poe-8");
        Device camera = add("camera-fixed");
        link(camera, "eth", sw, "poe1");
        assertPasses("TIME-01"); // without an address it is not planned yet
        port(camera, "eth").setAddress("10.0.0.5/24");
        only("TIME-01", WARNING);
        Device router = add("router");
        port(router, "lan1").setAddress("10.0.0.1/24");
        assertFixable("TIME-01", WARNING);
        assertEquals("10.0.0.1", camera.getNtpServer());
        camera.setNtpServer("10.9.0.1");
        only("TIME-01", WARNING);
        camera.setNtpServer("time.example");
        assertUnknown("TIME-01");
        port(camera, "eth").setGatewayAddress("10.0.0.1");
        assertPasses("TIME-01");
        camera.setNtpServer(null);
        network("10.0.0.0/24", 0).setNtpServer("10.0.0.1");
        assertPasses("TIME-01");
        site.getNetworks().get(0).setNtpServer("10.0.0.77");
        assertUnknown("TIME-01"); // nobody has this address
        site.getNetworks().clear();
        port(camera, "eth").setAddress(null);
        port(camera, "eth").setDhcp(true);
        assertUnknown("TIME-01"); // the DHCP server may name one
        camera.setNtpServer("time.example");
        assertPasses("TIME-01");
        camera.setNtpServer(null);
        port(camera, "eth").setVlan(20);
        network("10.0.20.0/24", 20).setNtpServer("time.example");
        assertPasses("TIME-01");
    }
}

package org.headend.design.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.core.site.SiteTemplate;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.compare.Difference.Kind;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.Need;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.SitePackage;
import org.headend.design.site.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    @TempDir
    private Path folder;
    private Document before;
    private Document after;

    @BeforeEach
    void campus() throws Exception {
        before = load();
        after = EcoreUtil.copy(before);
    }

    private Document load() throws Exception {
        Path site = folder.resolve("site");
        SiteTemplate.byId("smart-campus").create(site, "Campus", null);
        return SiteFile.load(site.resolve("design/site.headend"));
    }

    @Test
    void equalVersionsHaveNoDifferenceWhateverTheirOrder() {
        after.getSite().getDevices().move(0, 7);
        after.getSite().getLinks().move(3, 0);
        assertEquals(List.of(), Comparison.of(before, after));
    }

    @Test
    void aRenamedDeviceIsOneChangeWithBothValues() {
        device(after, "camera1").setName("Hall camera");
        Difference device = only(Comparison.of(before, after));
        assertEquals(Kind.CHANGED, device.kind());
        assertEquals("camera1", device.key());
        assertEquals(List.of("Hall camera"), device.changes().stream().map(Difference.Change::after).toList());
        assertEquals(List.of(device(before, "camera1").getName()), device.changes().stream().map(Difference.Change::before).toList());
    }

    @Test
    void aChangeOfAPortIsToldInsideItsDevice() {
        device(after, "camera1").getPorts().get(0).setAddress("192.168.10.99/24");
        List<Difference> site = Comparison.of(before, after);
        assertEquals(Kind.INSIDE, site.get(0).kind());
        assertEquals(Kind.INSIDE, site.get(0).children().get(0).kind());
        assertEquals("camera1.eth", only(site).key());
        assertEquals(1, site.stream().mapToLong(Difference::count).sum());
    }

    @Test
    void aRemovedDeviceTakesItsLinkAndPlaceAlong() {
        DesignEdits.remove(after, List.of(device(after, "camera1")), List.of());
        Set<String> removed = new java.util.HashSet<>();
        leaves(Comparison.of(before, after)).forEach(d -> {
            assertEquals(Kind.REMOVED, d.kind());
            removed.add(d.key());
        });
        assertTrue(removed.containsAll(Set.of("camera1", "link8", "placement:camera1", "node:topology/camera1")), removed.toString());
    }

    @Test
    void anAddedDeviceBringsItsLinkOnlyWhenThatIsChosen() throws Exception {
        Device camera = Designs.device(after.getSite(), Catalog.builtIn().type("generic/camera-dome").orElseThrow(), Locale.ENGLISH);
        after.getSite().getDevices().add(camera);
        Link link = Designs.link(after.getSite(), camera.getPorts().get(0), device(after, "switch1").getPorts().get(20));
        after.getSite().getLinks().add(link);
        List<Difference> differences = leaves(Comparison.of(before, after));

        Document mine = EcoreUtil.copy(before);
        Merge.apply(mine, after, differences.stream().filter(d -> d.key().equals(link.getId())).toList());
        assertNotNull(device(mine, camera.getId()), "a link cannot be without its device");
        assertEquals(List.of(), Comparison.of(mine, after));
        saved(mine);
    }

    @Test
    void onlyChosenChangesAreTaken() {
        device(after, "camera1").setName("Hall camera");
        device(after, "camera2").setName("Stairs camera");
        List<Difference> chosen = leaves(Comparison.of(before, after)).stream().filter(d -> d.key().equals("camera2")).toList();
        String kept = device(before, "camera1").getName();
        Merge.apply(before, after, chosen);
        assertEquals(kept, device(before, "camera1").getName());
        assertEquals("Stairs camera", device(before, "camera2").getName());
    }

    @Test
    void whatBothSidesChangedElsewhereStays() {
        device(before, "camera3").setName("Mine");
        device(after, "camera1").setName("Theirs");
        List<Difference> chosen = leaves(Comparison.of(before, after)).stream().filter(d -> d.key().equals("camera1")).toList();
        Merge.apply(before, after, chosen);
        assertEquals("Mine", device(before, "camera3").getName());
        assertEquals("Theirs", device(before, "camera1").getName());
    }

    @Test
    void aMovedAreaIsAChangeAndMoves() {
        Area building = area("b1");
        Area rack = area("r1");
        before.getSite().getAreas().addAll(List.of(building, rack));
        after = EcoreUtil.copy(before);
        List<Area> copies = after.getSite().getAreas();
        copies.get(copies.size() - 2).getAreas().add(copies.get(copies.size() - 1));
        Difference moved = only(Comparison.of(before, after));
        assertEquals("r1", moved.key());
        Merge.apply(before, after, List.of(moved));
        assertEquals(List.of(), Comparison.of(before, after));
    }

    @Test
    void removingAnAreaLeavesItsDevicesInPeace() throws Exception {
        before.getSite().getAreas().add(area("r1"));
        device(before, "camera1").setArea(before.getSite().getAreas().get(0));
        after = EcoreUtil.copy(before);
        device(after, "camera1").setArea(null);
        after.getSite().getAreas().clear();
        Merge.apply(before, after, leaves(Comparison.of(before, after)).stream().filter(d -> d.kind() == Kind.REMOVED).toList());
        assertNull(device(before, "camera1").getArea());
        saved(before);
    }

    @RepeatedTest(60)
    void allDifferencesTakenMakeBothVersionsEqual(RepetitionInfo run) throws Exception {
        Random random = new Random(run.getCurrentRepetition());
        edit(after, random, 30);
        Merge.apply(before, after, leaves(Comparison.of(before, after)));
        assertEquals(List.of(), Comparison.of(before, after));
        saved(before);
    }

    @RepeatedTest(30)
    void anyChoiceOfDifferencesLeavesADocumentThatCanBeSaved(RepetitionInfo run) throws Exception {
        Random random = new Random(1000 + run.getCurrentRepetition());
        edit(before, random, 20);
        edit(after, random, 20);
        Merge.apply(before, after, leaves(Comparison.of(before, after)).stream().filter(d -> random.nextBoolean()).toList());
        saved(before);
    }

    private void saved(Document document) throws Exception {
        Path file = folder.resolve("saved.headend");
        SiteFile.save(document, file);
        assertEquals(List.of(), Comparison.of(document, SiteFile.load(file)));
    }

    /** Edits as an editor makes them: attributes of whatever element, new and removed devices, links, areas, zones. */
    private static void edit(Document document, Random random, int edits) {
        SiteFactory factory = SiteFactory.eINSTANCE;
        for (int i = 0; i < edits; i++) {
            List<Device> devices = document.getSite().getDevices();
            Device any = devices.get(random.nextInt(devices.size()));
            switch (random.nextInt(8)) {
                case 0 -> DesignEdits.remove(document, List.of(any), List.of());
                case 1 -> {
                    List<Link> links = document.getSite().getLinks();
                    if (!links.isEmpty()) {
                        DesignEdits.remove(document, List.of(), List.of(links.get(random.nextInt(links.size()))));
                    }
                }
                case 2 -> {
                    Device made = Designs.device(document.getSite(), Catalog.builtIn().type("generic/camera-fixed").orElseThrow(), Locale.ENGLISH);
                    devices.add(made);
                    Designs.node(Designs.topology(document), made, random.nextInt(900), random.nextInt(900));
                    Device other = devices.get(random.nextInt(devices.size()));
                    if (other != made && !other.getPorts().isEmpty()) {
                        document.getSite().getLinks().add(Designs.link(document.getSite(), made.getPorts().get(0),
                                other.getPorts().get(random.nextInt(other.getPorts().size()))));
                    }
                }
                case 3 -> {
                    Area area = area("area" + random.nextInt(1_000_000));
                    (document.getSite().getAreas().isEmpty() || random.nextBoolean() ? document.getSite().getAreas()
                            : document.getSite().getAreas().get(0).getAreas()).add(area);
                    any.setArea(area);
                }
                case 4 -> {
                    Zone zone = factory.createZone();
                    zone.setId("zone" + random.nextInt(1_000_000));
                    Need need = factory.createNeed();
                    zone.getNeeds().add(need);
                    document.getSite().getFloors().get(0).getZones().add(zone);
                }
                case 5 -> {
                    any.getReportsTo().clear();
                    any.getReportsTo().add(devices.get(random.nextInt(devices.size())));
                }
                default -> attribute(document, random);
            }
        }
    }

    private static void attribute(Document document, Random random) {
        List<EObject> all = new ArrayList<>();
        document.getSite().eAllContents().forEachRemaining(all::add);
        EObject object = all.get(random.nextInt(all.size()));
        List<EAttribute> attributes = object.eClass().getEAllAttributes().stream()
                .filter(a -> a != SitePackage.Literals.ELEMENT__ID && !(object instanceof Need)
                        && a.eContainer() != SitePackage.Literals.SUPPRESSION).toList();
        if (!attributes.isEmpty()) {
            EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
            object.eSet(attribute, switch (attribute.getEAttributeType()) {
                case EEnum literals -> literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
                default -> EcoreUtil.createFromString(attribute.getEAttributeType(), switch (attribute.getEAttributeType().getName()) {
                    case "EInt" -> String.valueOf(random.nextInt(100));
                    case "EDouble" -> String.valueOf(random.nextInt(100) / 4.0);
                    case "EBoolean" -> String.valueOf(random.nextBoolean());
                    default -> "text " + random.nextInt();
                });
            });
        }
    }

    private static Area area(String id) {
        Area area = SiteFactory.eINSTANCE.createArea();
        area.setId(id);
        area.setName(id);
        return area;
    }

    private static Device device(Document document, String id) {
        return (Device) Designs.element(document, id).map(Element.class::cast).orElse(null);
    }

    private static Difference only(List<Difference> differences) {
        List<Difference> leaves = leaves(differences);
        assertEquals(1, leaves.size(), leaves.stream().map(Difference::key).toList().toString());
        return leaves.get(0);
    }

    private static List<Difference> leaves(List<Difference> differences) {
        return differences.stream().flatMap(d -> Stream.concat(d.kind() == Kind.INSIDE ? Stream.empty() : Stream.of(d),
                d.kind() == Kind.ADDED || d.kind() == Kind.REMOVED ? Stream.empty() : leaves(d.children()).stream())).toList();
    }
}

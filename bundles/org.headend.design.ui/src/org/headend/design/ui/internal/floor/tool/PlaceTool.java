package org.headend.design.ui.internal.floor.tool;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.headend.catalog.DeviceType;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Mounting;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Device;
import org.headend.design.site.Mount;
import org.headend.design.site.Placement;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.paint.DeviceLayer;
import org.headend.design.ui.internal.floor.paint.Drawing;

/** Puts a device where the pointer is: a new one of a type, or one that the site has already. */
public final class PlaceTool extends FloorTool {
    private final DeviceType type;
    private final Device device;
    private final Runnable done;
    private WallMount target;

    private PlaceTool(FloorContext context, DeviceType type, Device device, Runnable done) {
        super(context);
        this.type = type;
        this.device = device;
        this.done = done;
    }

    /** @param done after it was placed */
    public static PlaceTool ofNew(FloorContext context, DeviceType type, Runnable done) {
        return new PlaceTool(context, type, null, done);
    }

    /** @param done after it was placed */
    public static PlaceTool ofExisting(FloorContext context, Device device, Runnable done) {
        return new PlaceTool(context, null, device, done);
    }

    public DeviceType type() {
        return type;
    }

    public Device device() {
        return device;
    }

    private String category() {
        return device != null ? context.design().category(device) : type.category();
    }

    private Mounting mounting() {
        return Mounting.of(context.design().catalog().tables(), category());
    }

    @Override
    public void move(Pointer pointer) {
        target = WallMount.of(context, pointer, Set.of(), mounting().gap());
    }

    @Override
    public void up(Pointer pointer) {
        place(pointer);
    }

    /** Places it here. @return its placement */
    public Placement place(Pointer pointer) {
        move(pointer);
        WallMount at = target;
        Placement[] made = new Placement[1];
        Mounting mounting = mounting();
        boolean placedBefore = device != null && FloorEdits.placement(context.site(), device).isPresent();
        context.change(Messages.step_place, () -> {
            Device placed = device;
            if (placed == null) {
                placed = Designs.device(context.site(), type, Locale.getDefault());
                context.site().getDevices().add(placed);
                DesignEdits.completeDiagram(context.document());
            }
            double ceiling = context.floor().getCeiling();
            Placement placement = FloorEdits.place(context.floor(), placed, at.spot(),
                    ceiling > 0 ? Math.min(mounting.height(), ceiling) : mounting.height());
            if (!placedBefore) {
                placement.setTilt(mounting.tilt());
                placement.setMount(at.onWall() ? Mount.WALL : mounting.mount());
            }
            if (at.onWall()) {
                placement.setPan(at.pan());
            }
            made[0] = placement;
        });
        context.selection().set(List.of(made[0]));
        done.run();
        return made[0];
    }

    @Override
    public void paint(Drawing drawing) {
        if (target != null) {
            Spot spot = target.spot();
            drawing.alpha(0.75);
            DeviceLayer.sign(drawing, spot, category(), target.onWall(), target.pan(), true);
            drawing.alpha(1);
        }
    }

    @Override
    public String hint() {
        return Messages.bind(Messages.hint_place, device != null ? FloorContext.name(device) : type.name(Locale.getDefault()));
    }
}

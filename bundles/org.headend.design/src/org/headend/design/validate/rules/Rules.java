package org.headend.design.validate.rules;

import java.util.List;
import java.util.stream.Stream;

import org.headend.design.floor.rules.FloorRules;
import org.headend.design.validate.Rule;

/** All rules, in the order in which they report. */
public final class Rules {
    public static final List<Rule<?>> ALL = Stream.of(List.<Rule<?>>of(
            new PortOveruse(), new IncompatiblePorts(), new SignalMismatch(), new ManagementPort(), new SameRole(),
            new SpeedMismatch(), new Unconnected(), new NoWayToConsumer(), new LostDevices(), new SwitchLoop(), new SinglePointOfFailure(),
            new LinkLength(), new BusLength(), new LengthMissing(), new DuplicateAddress(), new WrongSubnet(), new MaskMismatch(),
            new GatewayAddress(), new StaticInPool(), new OpenPool(), new FactoryAddress(), new DuplicateIdentity(), new OverlappingInterfaces(),
            new FibreModules(), new VlanMismatch(), new VlanPath(), new SerialMismatch(), new StrictSerial(), new DuplicateBusAddress(), new BusAddressRange(),
            new UnitLoads(), new Termination(), new BusShape(), new MixedBus(), new PollTime(), new BusReference(), new PoeBudget(),
            new PoeClass(), new PassivePoe(), new SupplyVoltage(), new SupplyCurrent(), new CableDrop(), new PowerSource(),
            new BackupTime(), new LinkOverload(), new StreamRate(), new Oversubscription(), new WrongPayload(), new ConsumerCapacity(),
            new BandMismatch(), new CellLoad(), new OddChannel(), new NeighbourChannels(), new WifiRules(), new RadioConflict(),
            new Environment(), new Security(), new TimeSource(), new TimeReach()), FloorRules.ALL).flatMap(List::stream).toList();

    private Rules() {
    }
}

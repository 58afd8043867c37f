import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Generates the Java code of an Ecore model without Eclipse: {@code java Generate MODEL.ecore BASE_PACKAGE OUTPUT_FOLDER}. */
public final class Generate {

    public static void main(String[] arguments) {
        Path output = Path.of(arguments[2]).toAbsolutePath();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        EcorePlugin.getPlatformResourceMap().put("generated", URI.createFileURI(output + "/"));
        EPackage ePackage = (EPackage) resources.getResource(URI.createFileURI(Path.of(arguments[0]).toAbsolutePath().toString()), true)
                .getContents().get(0);
        GenModel model = GenModelFactory.eINSTANCE.createGenModel();
        resources.createResource(URI.createFileURI(output + "/model.genmodel")).getContents().add(model);
        model.initialize(java.util.List.of(ePackage));
        model.setModelDirectory("/generated");
        model.setModelName("Site");
        model.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
        model.setSuppressGenModelAnnotations(true);
        model.setCanGenerate(true);
        model.setUpdateClasspath(false);
        model.setCodeFormatting(false);
        model.setOperationReflection(true);
        GenPackage genPackage = model.getGenPackages().get(0);
        genPackage.setBasePackage(arguments[1]);
        genPackage.setPrefix("Site");
        genPackage.setFileExtensions("headend");
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        var result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor.Printing(System.err));
        if (result.getSeverity() >= org.eclipse.emf.common.util.Diagnostic.ERROR) {
            System.err.println(result);
            System.exit(1);
        }
    }
}

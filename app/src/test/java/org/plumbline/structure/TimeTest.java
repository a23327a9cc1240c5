package org.plumbline.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeTest {
    @Test
    void nobody_asks_the_machine_for_the_time() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.plumbline");

        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<>("now() without a clock") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty();
                    }
                })
                .check(classes);
    }

    @Test
    void only_the_settings_make_a_clock() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.plumbline");

        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.plumbline.platform.Settings")
                .should()
                .callMethodWhere(new DescribedPredicate<>("Clock.system…()") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                                && Set.of("systemUTC", "systemDefaultZone", "system")
                                        .contains(call.getTarget().getName());
                    }
                })
                .check(classes);
    }
}

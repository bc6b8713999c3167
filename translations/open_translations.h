#pragma once

/// Makes the compiled translations readable under ":/translations/de.qm" and the like. Resources of a static library are
/// linked only when they are asked for.
void openTranslations();

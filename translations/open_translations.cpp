#include "translations/open_translations.h"

#include <QDir>

void openTranslations() {
    Q_INIT_RESOURCE(translations);
}

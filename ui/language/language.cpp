#include "ui/language/language.h"

#include "translations/open_translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace wattscape::ui {
namespace {

/// Words that stand outside every class are filed by the translation tools under the namespace they take the text to be
/// in – at times the one they saw last – whatever context the program asks in.
class PhraseBook : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override {
        for (const char* place : {context, "wattscape::ui", "std"}) {
            const QString text = QTranslator::translate(place, source, disambiguation, n);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return {};
    }
};

}  // namespace

void speak(QCoreApplication& application, const QLocale& locale) {
    openTranslations();
    QLocale numbers = locale;
    numbers.setNumberOptions(QLocale::DefaultNumberOptions);  // the C locale, too, parts thousands on screen
    QLocale::setDefault(numbers);
    for (QTranslator* spoken : application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly)) {
        delete spoken;
    }
    auto* words = new PhraseBook(&application);
    if (words->load(locale, {}, {}, QStringLiteral(":/translations"))) {
        application.installTranslator(words);
    }
    auto* dialogs = new QTranslator(&application);
    if (dialogs->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        application.installTranslator(dialogs);
    }
}

}  // namespace wattscape::ui

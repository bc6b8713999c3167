#include "ui/preferences/preferences.h"

#include "ui/preferences/keys_table.h"
#include "ui/preferences/settings.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace wattscape::ui {

Preferences::Preferences(Actions& actions, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTheme(*form);
    addLanguage(*form);
    addTextSize(*form);
    auto* later = new QLabel(tr("Language and size of text change with the next start."));
    later->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(later);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(new KeysTable(actions), 1);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 34);
}

QComboBox* Preferences::addChoice(QFormLayout& form, const QString& label, const QList<std::pair<QString, QVariant>>& choices,
                                  const QVariant& chosen) {
    auto* box = new QComboBox;
    for (const auto& [text, value] : choices) {
        box->addItem(text, value);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    form.addRow(label, box);
    return box;
}

void Preferences::addTheme(QFormLayout& form) {
    const auto number = [](Theme::Mode mode) { return static_cast<int>(mode); };
    QComboBox* box = addChoice(form, tr("&Theme"),
                               {{tr("As the system"), number(Theme::Mode::system)},
                                {tr("Light"), number(Theme::Mode::light)},
                                {tr("Dark"), number(Theme::Mode::dark)}},
                               number(Theme::instance().mode()));
    connect(box, &QComboBox::activated, this,
            [box] { Settings::setTheme(static_cast<Theme::Mode>(box->currentData().toInt())); });
}

void Preferences::addLanguage(QFormLayout& form) {
    // Each language by its own name: whoever is lost in another one finds it.
    QComboBox* box = addChoice(form, tr("&Language"),
                               {{tr("As the system"), QString()},
                                {QStringLiteral("English"), QStringLiteral("en_US")},
                                {QStringLiteral("Deutsch"), QStringLiteral("de_DE")}},
                               Settings::language());
    connect(box, &QComboBox::activated, this, [box] { Settings::setLanguage(box->currentData().toString()); });
}

void Preferences::addTextSize(QFormLayout& form) {
    QComboBox* box = addChoice(form, tr("&Size of text"),
                               {{QStringLiteral("90 %"), 90},
                                {QStringLiteral("100 %"), 100},
                                {QStringLiteral("115 %"), 115},
                                {QStringLiteral("130 %"), 130},
                                {QStringLiteral("150 %"), 150}},
                               Settings::textPercent());
    connect(box, &QComboBox::activated, this, [box] { Settings::setTextPercent(box->currentData().toInt()); });
}

}  // namespace wattscape::ui

#include "ui/shell/start_page.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(Theme::instance().font(Theme::TextSize::heading, true));
    return label;
}

QLabel* quiet(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), name_(new QLineEdit), firstMonth_(new QLineEdit), months_(new QSpinBox), recent_(new QVBoxLayout) {
    const Theme& theme = Theme::instance();
    auto* column = new QVBoxLayout;
    column->setSpacing(theme.grid(3));
    auto* title = new QLabel(QStringLiteral("Wattscape"));
    title->setFont(theme.font(Theme::TextSize::title, true));
    column->addWidget(title);
    column->addWidget(quiet(tr("Sites, power and GPU generations on one map and one timeline.")));
    column->addSpacing(theme.grid(4));
    column->addWidget(makeSamples());
    column->addSpacing(theme.grid(4));
    column->addWidget(makeNew());
    column->addSpacing(theme.grid(4));
    column->addLayout(recent_);
    column->addStretch();
    column->addWidget(quiet(tr("Or drop a plan file on the window.")));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.grid(8), theme.grid(12), theme.grid(8), theme.grid(8));
    layout->addStretch();
    layout->addLayout(column);
    layout->addStretch();
    column->setSizeConstraint(QLayout::SetMinimumSize);
    setMinimumWidth(theme.grid(60));
}

QWidget* StartPage::makeSamples() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(heading(tr("Samples")));
    const std::pair<QString, std::pair<QString, QString>> samples[] = {
        {QStringLiteral("abilene"), {tr("Abilene"), tr("One campus, grid and gas, GB200 and then Vera Rubin racks.")}},
        {QStringLiteral("stargate-and-peers"),
         {tr("Stargate and peers"), tr("Every large AI campus whose place is published, with its phases and partners.")}},
    };
    for (const auto& [name, texts] : samples) {
        auto* button = new QPushButton(texts.first);
        button->setAccessibleDescription(texts.second);
        connect(button, &QPushButton::clicked, this, [this, sample = name] { Q_EMIT sampleRequested(sample); });
        layout->addWidget(button);
        layout->addWidget(quiet(texts.second));
    }
    return box;
}

QWidget* StartPage::makeNew() {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins({});
    form->addRow(heading(tr("New plan")));
    name_->setText(tr("New plan"));
    firstMonth_->setText(QStringLiteral("2026-01"));
    months_->setRange(1, PlanSettings::mostMonths);
    months_->setValue(60);
    name_->setAccessibleName(tr("Name of the plan"));
    form->addRow(tr("&Name"), name_);
    firstMonth_->setAccessibleName(tr("First month"));
    months_->setAccessibleName(tr("Number of months"));
    form->addRow(tr("&First month"), firstMonth_);
    form->addRow(tr("Number of &months"), months_);
    auto* create = new QPushButton(tr("Create"));
    auto* open = new QPushButton(tr("Open a file…"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addStretch();
    form->addRow(buttons);
    connect(create, &QPushButton::clicked, this, &StartPage::create);
    for (QLineEdit* line : {name_, firstMonth_}) {
        connect(line, &QLineEdit::returnPressed, this, &StartPage::create);
    }
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    return box;
}

void StartPage::create() {
    PlanSettings settings;
    settings.name = name_->text().trimmed().toStdString();
    settings.months = months_->value();
    const auto* field = fieldNamed<PlanSettings>("first_month");
    const Result<FieldValue> month = parseValue(field->info, firstMonth_->text());
    const Result<void> put = month ? field->put(settings, *month) : Result<void>(fail(month.error()));
    firstMonth_->setProperty("refused", !put.has_value());
    firstMonth_->setToolTip(put ? QString() : translated(put.error().what));
    firstMonth_->setStyleSheet(styleSheet());
    if (put && !settings.name.empty()) {
        Q_EMIT newPlanRequested(settings);
    } else {
        (put ? name_ : firstMonth_)->setFocus();
    }
}

void StartPage::showRecent(const QStringList& files) {
    while (QLayoutItem* item = recent_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (files.isEmpty()) {
        return;
    }
    recent_->addWidget(heading(tr("Recent")));
    for (const QString& file : files) {
        auto* button = new QPushButton(QFileInfo(file).fileName());
        button->setToolTip(file);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileRequested(file); });
        recent_->addWidget(button);
    }
}

}  // namespace wattscape::ui

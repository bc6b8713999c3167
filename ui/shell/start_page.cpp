#include "ui/shell/start_page.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

StartPage::StartPage(QWidget* parent) : QScrollArea(parent), problem_(new QLabel), recent_(new QVBoxLayout) {
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

    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(theme.grid(8), theme.grid(12), theme.grid(8), theme.grid(8));
    layout->addStretch();
    layout->addLayout(column);
    layout->addStretch();
    column->setSizeConstraint(QLayout::SetMinimumSize);
    page->setMinimumWidth(theme.grid(60));
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
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
    PlanSettings preset;
    preset.name = tr("New plan").toStdString();
    preset.firstMonth = std::chrono::year{2026} / std::chrono::January;
    preset.months = 60;
    addField(*form, tr("&Name"), "name", preset);
    typed_.front().line->setAccessibleName(tr("Name of the plan"));
    addField(*form, tr("&First month"), "first_month", preset);
    addField(*form, tr("Number of &months"), "months", preset);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    problem_->hide();
    form->addRow(problem_);
    auto* create = new QPushButton(tr("Create"));
    auto* open = new QPushButton(tr("Open a file…"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addStretch();
    form->addRow(buttons);
    connect(create, &QPushButton::clicked, this, &StartPage::create);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    return box;
}

void StartPage::addField(QFormLayout& form, const QString& label, std::string_view field, const PlanSettings& preset) {
    const auto* described = fieldNamed<PlanSettings>(field);
    auto* line = new QLineEdit(formatValue(Plan{}, described->info, described->of(preset)));
    const QString plain = QString(label).remove(u'&');
    line->setAccessibleName(plain);
    form.addRow(label, line);
    connect(line, &QLineEdit::returnPressed, this, &StartPage::create);
    typed_.push_back({field, plain, line});
}

bool StartPage::take(PlanSettings& settings, const Typed& typed) {
    const auto* field = fieldNamed<PlanSettings>(typed.field);
    const Result<FieldValue> value = parseValue(field->info, typed.line->text().trimmed());
    const Result<void> put = value ? field->put(settings, *value) : Result<void>(fail(value.error()));
    typed.line->setProperty("refused", !put.has_value());
    typed.line->setStyleSheet(styleSheet());
    if (put) return true;
    problem_->setText(typed.label + QStringLiteral(" ") + translated(put.error().what));
    problem_->show();
    typed.line->setFocus();
    typed.line->selectAll();
    return false;
}

void StartPage::create() {
    PlanSettings settings;
    problem_->hide();
    for (const Typed& typed : typed_) {
        if (!take(settings, typed)) return;
    }
    Q_EMIT newPlanRequested(settings);
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
        button->setToolTip(plainToolTip(file));
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileRequested(file); });
        recent_->addWidget(button);
    }
}

}  // namespace wattscape::ui

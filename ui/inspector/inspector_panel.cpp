#include "ui/inspector/inspector_panel.h"

#include "core/model/edits/entity_edits.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/inspector/field_editor.h"
#include "ui/inspector/results_section.h"
#include "ui/inspector/source_mark.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

QString coreText(std::string_view english) {
    return QCoreApplication::translate("core", std::string(english).c_str());
}

std::optional<EntityKind> kindIn(const Plan& plan, EntityId id) {
    std::optional<EntityKind> kind;
    visitEntity(plan, id, [&]<class E>(const E&) { kind = kindOf<E>; });
    return kind;
}

FieldValue planFieldValue(const Plan& plan, std::string_view key) {
    const auto* field = fieldNamed<PlanSettings>(key);
    return field ? field->of(plan.settings) : FieldValue();
}

}  // namespace

InspectorPanel::InspectorPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      title_(new QLabel),
      subtitle_(new QLabel),
      search_(new QLineEdit),
      refusal_(new QLabel),
      results_(new ResultsSection),
      scroll_(new QScrollArea) {
    const Theme& theme = Theme::instance();
    title_->setFont(theme.font(Theme::TextSize::heading, true));
    title_->setWordWrap(true);
    subtitle_->setForegroundRole(QPalette::PlaceholderText);
    search_->setPlaceholderText(tr("Find a field"));
    search_->setAccessibleName(tr("Find a field"));
    search_->setClearButtonEnabled(true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.grid(2), theme.grid(2), theme.grid(2), 0);
    layout->setSpacing(theme.grid(1));
    for (QWidget* widget : {static_cast<QWidget*>(title_), static_cast<QWidget*>(subtitle_), static_cast<QWidget*>(results_),
                            static_cast<QWidget*>(search_), static_cast<QWidget*>(refusal_)}) {
        layout->addWidget(widget);
    }
    layout->addWidget(scroll_, 1);

    PlanDocument& document = session_.document();
    connect(search_, &QLineEdit::textChanged, this, &InspectorPanel::filter);
    connect(&session_, &Session::selectionChanged, this, &InspectorPanel::showSelection);
    connect(&session_, &Session::cursorChanged, this, &InspectorPanel::refresh);
    connect(&document, &PlanDocument::planReplaced, this, &InspectorPanel::showSelection);
    connect(&document, &PlanDocument::planChanged, this, &InspectorPanel::refresh);
    connect(&document, &PlanDocument::resultsChanged, this, &InspectorPanel::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &InspectorPanel::refresh);
    showSelection();
}

void InspectorPanel::focusFirstField() {
    for (const Row& row : rows_) {
        if (!row.editor->isHidden()) {
            focusField(QString::fromUtf8(row.info.key.data(), static_cast<qsizetype>(row.info.key.size())));
            return;
        }
    }
}

void InspectorPanel::focusField(const QString& key) {
    for (const Row& row : rows_) {
        if (key == QString::fromUtf8(row.info.key.data(), static_cast<qsizetype>(row.info.key.size()))) {
            row.editor->control()->setFocus(Qt::TabFocusReason);
            scroll_->ensureWidgetVisible(row.editor);
            if (auto* line = qobject_cast<QLineEdit*>(row.editor->control())) {
                line->selectAll();
            }
        }
    }
}

std::vector<FieldInfo> InspectorPanel::fieldsShown() const {
    if (session_.selection().empty()) {
        std::vector<FieldInfo> infos;
        for (const auto& field : fieldsOf<PlanSettings>()) {
            infos.push_back(field.info);
        }
        return infos;
    }
    const Plan& plan = session_.document().plan();
    const auto kind = kindIn(plan, session_.selection().front());
    for (const EntityId id : session_.selection()) {
        if (kindIn(plan, id) != kind) {
            return {};
        }
    }
    return kind ? fieldInfosOf(*kind) : std::vector<FieldInfo>{};
}

void InspectorPanel::showSelection() {
    const std::vector<FieldInfo> fields = fieldsShown();
    const bool sameForm = std::ranges::equal(
        fields, rows_, {}, [](const FieldInfo& info) { return info.label.data(); },
        [](const Row& row) { return row.info.label.data(); });
    shown_ = session_.selection();
    if (!sameForm || !form_) {
        build(fields);
    }
    refresh();
}

void InspectorPanel::build(const std::vector<FieldInfo>& fields) {
    const Theme& theme = Theme::instance();
    rows_.clear();
    form_ = new QWidget;
    auto* grid = new QGridLayout(form_);
    grid->setContentsMargins(0, 0, theme.grid(1), theme.grid(2));
    grid->setHorizontalSpacing(theme.grid(2));
    grid->setVerticalSpacing(theme.grid(1));
    grid->setColumnStretch(1, 1);
    QLabel* group = nullptr;
    int line = 0;
    std::vector<std::string_view> groups;
    for (const FieldInfo& info : fields) {
        if (std::ranges::find(groups, info.group) == groups.end()) {
            groups.push_back(info.group);
        }
    }
    for (const std::string_view heading : groups) {
        group = new QLabel(coreText(heading));
        group->setFont(theme.font(Theme::TextSize::small, true));
        group->setForegroundRole(QPalette::PlaceholderText);
        group->setContentsMargins(0, line == 0 ? 0 : theme.grid(2), 0, 0);
        grid->addWidget(group, line++, 0, 1, 3);
        for (const FieldInfo& info : fields) {
            if (info.group != heading) {
                continue;
            }
            auto* label = new QLabel(translatedLabel(info));
            auto* editor = new FieldEditor(info, [this, info](const FieldValue& value) { return commit(info, value); });
            auto* mark = new QLabel;
            label->setBuddy(editor->control());
            label->setToolTip(coreText(info.help));
            label->setWordWrap(true);
            mark->setForegroundRole(QPalette::PlaceholderText);
            mark->setMinimumWidth(theme.grid(3));
            connect(editor, &FieldEditor::refused, this, [this, label](const QString& why) {
                refusal_->setText(QStringLiteral("%1 %2").arg(label->text(), why));
                QPalette palette = refusal_->palette();
                palette.setColor(QPalette::WindowText, Theme::instance().shortage());
                refusal_->setPalette(palette);
                refusal_->show();
            });
            connect(editor, &FieldEditor::restored, refusal_, &QLabel::hide);
            grid->addWidget(label, line, 0);
            grid->addWidget(editor, line, 1);
            grid->addWidget(mark, line++, 2);
            rows_.push_back({info, group, label, editor, mark});
        }
    }
    grid->setRowStretch(line, 1);
    refusal_->hide();
    scroll_->setWidget(form_);
    filter(search_->text());
}

void InspectorPanel::refresh() {
    showTitle();
    const bool one = session_.selection().size() == 1;
    const bool several = session_.selection().size() > 1;
    const PlanDocument& document = session_.document();
    results_->setVisible(!several);
    if (!several) {
        results_->show(document.results(), document.plan(), one ? std::optional(session_.selection().front()) : std::nullopt,
                       session_.cursor());
    }
    for (const Row& row : rows_) {
        refreshRow(row);
    }
}

void InspectorPanel::refreshRow(const Row& row) {
    const Plan& plan = session_.document().plan();
    if (session_.selection().empty()) {
        row.editor->show(plan, planFieldValue(plan, row.info.key), false);
        return;
    }
    const std::optional<FieldValue> first = fieldValue(plan, session_.selection().front(), row.info.key);
    if (!first) {
        return;
    }
    const bool mixed =
        std::ranges::any_of(session_.selection(), [&](EntityId id) { return fieldValue(plan, id, row.info.key) != first; });
    row.editor->show(plan, *first, mixed);
    const SourceMark mark = mixed ? SourceMark{} : sourceMarkOf(plan, session_.selection().front(), row.info, *first);
    if (row.mark->text() != mark.sign) row.mark->setText(mark.sign);
    if (row.mark->toolTip() != mark.explanation) {
        row.mark->setToolTip(mark.explanation);
        row.mark->setAccessibleDescription(mark.explanation);
    }
}

void InspectorPanel::filter(const QString& text) {
    for (const Row& row : rows_) {
        const bool fits = text.isEmpty() || row.label->text().contains(text, Qt::CaseInsensitive);
        row.label->setVisible(fits);
        row.editor->setVisible(fits);
        row.mark->setVisible(fits);
        row.group->setVisible(text.isEmpty());
    }
}

Result<void> InspectorPanel::commit(const FieldInfo& info, const FieldValue& value) {
    const std::vector<EntityId> ids = session_.selection();
    const QString name = tr("Change %1").arg(translatedLabel(info).toLower());
    return session_.document().apply(name, [&](const Plan& plan) {
        return ids.empty() ? setPlanField(plan, info.key, value) : setField(plan, ids, info.key, value);
    });
}

void InspectorPanel::showTitle() {
    const Plan& plan = session_.document().plan();
    const auto& selection = session_.selection();
    QString title = QString::fromStdString(plan.settings.name);
    QString subtitle = tr("Plan");
    if (selection.size() > 1) {
        title = tr("%1 selected").arg(formatCount(static_cast<double>(selection.size())));
        subtitle = rows_.empty() ? tr("Of several kinds: no field in common") : tr("A change goes to all of them");
    } else if (selection.size() == 1) {
        visitEntity(plan, selection.front(), [&]<class E>(const E& entity) {
            subtitle = coreText(namesOf(kindOf<E>).one);
            subtitle[0] = subtitle[0].toUpper();
            title = entity.name.empty() ? subtitle : QString::fromStdString(entity.name);
        });
    }
    subtitle += QStringLiteral(" · ") + formatDay(session_.cursor());
    if (title_->text() != title) title_->setText(title);
    if (subtitle_->text() != subtitle) subtitle_->setText(subtitle);
}

}  // namespace wattscape::ui

#include "ui/inspector/field_form.h"

#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/inspector/field_states.h"
#include "ui/inspector/parts_section.h"
#include "ui/inspector/scrub_label.h"
#include "ui/inspector/scrubbing.h"
#include "ui/inspector/source_mark.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace wattscape::ui {
namespace {

QString coreText(std::string_view english) {
    return QCoreApplication::translate("core", std::string(english).c_str());
}

QString textOf(std::string_view key) {
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

/// Each heading once, in the order in which its first field comes.
std::vector<std::string_view> headingsOf(const std::vector<FieldInfo>& fields) {
    std::vector<std::string_view> headings;
    for (const FieldInfo& info : fields) {
        if (std::ranges::find(headings, info.group) == headings.end()) {
            headings.push_back(info.group);
        }
    }
    return headings;
}

}  // namespace

FieldForm::FieldForm(Session& session, std::vector<FieldInfo> fields, QWidget* parent)
    : QWidget(parent), session_(session), fields_(std::move(fields)), parts_(new PartsSection(session)) {
    const Theme& theme = Theme::instance();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, theme.grid(1), theme.grid(2));
    grid->setHorizontalSpacing(theme.grid(2));
    grid->setVerticalSpacing(theme.grid(1));
    // Long words of other languages wrap in their part of the width, and leave the fields theirs.
    grid->setColumnStretch(0, 9);
    grid->setColumnStretch(1, 11);
    for (const std::string_view heading : headingsOf(fields_)) {
        QLabel* group = addHeading(*grid, heading);
        const bool first = rows_.empty();
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            if (fields_[i].group == heading) {
                addRow(*grid, i, fields_[i], group);
            }
        }
        if (first) {
            rowsBeforeParts_ = rows_.size();
            grid->addWidget(parts_, grid->rowCount(), 0, 1, 3);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

QLabel* FieldForm::addHeading(QGridLayout& grid, std::string_view text) {
    const Theme& theme = Theme::instance();
    auto* heading = new QLabel(coreText(text));
    heading->setFont(theme.font(Theme::TextSize::small, true));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(0, rows_.empty() ? 0 : theme.grid(2), 0, 0);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 3);
    return heading;
}

void FieldForm::addRow(QGridLayout& grid, std::size_t field, const FieldInfo& info, QLabel* group) {
    auto* label = new ScrubLabel(translatedLabel(info).replace(QLatin1Char('&'), QLatin1String("&&")));
    FieldEditor* editor = makeFieldEditor(info, [this, info](const Change& change) { return commit(info, change); });
    auto* mark = new QLabel;
    label->setBuddy(editor->control());
    makeScrubbable(*label, info);
    label->setToolTip(coreText(info.help));
    label->setWordWrap(true);
    mark->setForegroundRole(QPalette::PlaceholderText);
    mark->setMinimumWidth(Theme::instance().grid(3));
    const int line = grid.rowCount();
    if (editor->isWide()) {
        const bool headed = info.label == info.group;  // the heading says it already
        label->setVisible(!headed);
        grid.addWidget(label, line, 0, 1, 2);
        grid.addWidget(mark, headed ? line - 1 : line, 2, Qt::AlignBottom);
        grid.addWidget(editor, line + 1, 0, 1, 3);
    } else {
        grid.addWidget(label, line, 0, Qt::AlignTop);
        grid.addWidget(editor, line, 1);
        grid.addWidget(mark, line, 2, Qt::AlignTop);
        const int fieldHeight = editor->control()->sizeHint().height();
        label->setMinimumHeight(std::min(fieldHeight, label->sizeHint().height() * 2));
        mark->setMinimumHeight(label->minimumHeight());
    }
    rows_.push_back({field, group, label, editor, mark});
}

bool FieldForm::isFor(const std::vector<FieldInfo>& fields) const {
    return std::ranges::equal(
        fields, fields_, {}, [](const FieldInfo& info) { return info.label.data(); },
        [](const FieldInfo& info) { return info.label.data(); });
}

/// A line that loses the focus while it goes must not hand anything over.
FieldForm::~FieldForm() {
    if (scrubbing_) {
        session_.document().cancelGesture();
    }
    takeBack();
}

/// Into the plan it was typed for: where another document has come meanwhile, it is given up.
void FieldForm::settle() {
    if (shown_ != session_.document().planPointer()) {
        takeBack();
        return;
    }
    for (const Row& row : rows_) {
        row.editor->settle();
    }
    parts_->settle();
}

void FieldForm::takeBack() {
    for (const Row& row : rows_) {
        row.editor->takeBack();
    }
    parts_->takeBack();
}

void FieldForm::showEntities(const std::vector<EntityId>& ids) {
    if (ids != ids_) {
        settle();
        ids_ = ids;
    }
    refresh();
    orderTabs();
    parts_->setVisible(!parts_->isEmpty());
}

/// Down the form as it is seen, whenever its widgets were made.
void FieldForm::orderTabs() {
    QWidget* last = nullptr;
    const auto follow = [&](QWidget* part) {
        for (auto* widget : part->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->window() == window()) {
                if (last) setTabOrder(last, widget);
                last = widget;
            }
        }
    };
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (i == rowsBeforeParts_) {
            follow(parts_);
        }
        follow(rows_[i].editor);
    }
}

void FieldForm::refresh() {
    const Plan& plan = session_.document().plan();
    shown_ = session_.document().planPointer();
    std::vector<FieldState> states = fieldStates(plan, ids_);
    if (states.size() != fields_.size()) {
        return;  // an entity is gone; the selection follows in a moment
    }
    parts_->showEntities(ids_);
    std::vector<FieldSources> sources;
    for (const EntityId id : ids_) {
        visitEntity(plan, id, [&](const auto& entity) { sources.push_back(entity.sources); });
    }
    findAsked(states);
    const bool sameSources = sources == sources_;
    sources_ = std::move(sources);
    for (Row& row : rows_) {
        FieldState& state = states[row.field];
        row.editor->display(plan, state);
        if (!sameSources || state != row.shown) {
            row.label->setScrubbable(isScrubbable(state));
            row.shown = std::move(state);
            showMark(row);
        }
    }
}

void FieldForm::showResults() {
    parts_->refresh();
}

void FieldForm::showMark(const Row& row) {
    const bool marked = !ids_.empty() && !row.shown.mixed();
    const SourceMark mark =
        marked ? sourceMarkOf(session_.document().plan(), ids_.front(), fields_[row.field], row.shown.common()) : SourceMark{};
    if (row.mark->text() != mark.sign) row.mark->setText(mark.sign);
    if (const QString tip = plainToolTip(mark.explanation); row.mark->toolTip() != tip) {
        row.mark->setToolTip(tip);
        row.mark->setAccessibleDescription(mark.explanation);
    }
}

/// A field that means nothing with what is chosen is shown only where something is said in it.
void FieldForm::findAsked(const std::vector<FieldState>& states) {
    bool changed = false;
    for (Row& row : rows_) {
        const FieldInfo& info = fields_[row.field];
        const auto decider = std::ranges::find(fields_, info.decidedBy, &FieldInfo::key);
        const bool alwaysSaid = info.type == FieldType::choice || info.type == FieldType::flag;
        bool asked = info.decidedBy.empty() || (!alwaysSaid && std::ranges::any_of(states[row.field].said, isSaid));
        if (!asked && decider != fields_.end()) {
            const auto& choices = states[static_cast<std::size_t>(decider - fields_.begin())].inForce;
            asked = std::ranges::any_of(choices, [&](const FieldValue& choice) {
                const auto* key = std::get_if<std::string>(&choice);
                return key && isMeant(info, *key);
            });
        }
        changed = changed || asked != row.asked;
        row.asked = asked;
    }
    if (changed) showRows();
}

void FieldForm::filter(const QString& text) {
    filter_ = text;
    showRows();
}

void FieldForm::showRows() {
    const bool all = filter_.isEmpty();
    for (const Row& row : rows_) row.group->setVisible(false);
    for (const Row& row : rows_) {
        const FieldInfo& info = fields_[row.field];
        const bool fits = row.asked && (all || translatedLabel(info).contains(filter_, Qt::CaseInsensitive));
        row.label->setVisible(fits && !(row.editor->isWide() && info.label == info.group && all));
        row.editor->setVisible(fits);
        row.mark->setVisible(fits);
        if (fits && all) row.group->setVisible(true);
    }
    parts_->setVisible(all && !parts_->isEmpty());
}

FieldEditor* FieldForm::editorOf(const QString& key) const {
    const auto row = std::ranges::find_if(rows_, [&](const Row& each) { return textOf(fields_[each.field].key) == key; });
    return row == rows_.end() ? nullptr : row->editor;
}

FieldEditor* FieldForm::firstEditor() const {
    const auto row = std::ranges::find_if(rows_, [](const Row& each) { return !each.editor->isHidden(); });
    return row == rows_.end() ? nullptr : row->editor;
}

Result<void> FieldForm::commit(const FieldInfo& info, const Change& change) {
    if (session_.document().inGesture()) {
        return fail({ErrorCode::contradiction, message("can't change in the middle of a drag"), std::string(info.label)});
    }
    const QString name = tr("Change %1").arg(translatedLabel(info).toLower());
    return session_.document().apply(name, [&](const Plan& plan) { return changeField(plan, ids_, info.key, change); });
}

/// A drag on the label is a preview of the document, so that every view follows; where it can't go it stays.
void FieldForm::makeScrubbable(ScrubLabel& label, const FieldInfo& info) {
    connect(&label, &ScrubLabel::began, this, [this, info] {
        settle();
        if (!session_.document().inGesture()) {
            scrubbing_ = true;
            session_.document().beginGesture(tr("Change %1").arg(translatedLabel(info).toLower()));
        }
    });
    connect(&label, &ScrubLabel::scrubbed, this, [this, info](double steps, bool fine) {
        if (scrubbing_) {
            const Change change = scrubbedBy(info, steps, fine);
            (void)session_.document().preview([&](const Plan& plan) { return changeField(plan, ids_, info.key, change); });
        }
    });
    connect(&label, &ScrubLabel::ended, this, [this](bool stays) {
        if (std::exchange(scrubbing_, false)) {
            stays ? session_.document().commitGesture() : session_.document().cancelGesture();
        }
    });
}

}  // namespace wattscape::ui

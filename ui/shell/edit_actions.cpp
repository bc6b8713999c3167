#include "ui/shell/edit_actions.h"

#include "core/exchange/plan_json.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/edits/fragment.h"
#include "ui/dialogs/prompt.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/shell/actions.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMimeData>

namespace wattscape::ui {
namespace {

const QString clipboardType = QStringLiteral("application/x-wattscape-fragment+json");

}  // namespace

EditActions::EditActions(Actions& actions, Session& session, Prompt& prompt, QWidget* window)
    : QObject(window), session_(session), prompt_(prompt), window_(window) {
    PlanDocument& document = session_.document();
    undo_ = actions.add(QStringLiteral("edit.undo"), tr("&Undo"), {QKeySequence::Undo}, QStringLiteral("undo-2"),
                        [&document] { document.undo(); });
    redo_ = actions.add(QStringLiteral("edit.redo"), tr("&Redo"),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                        QStringLiteral("redo-2"), [&document] { document.redo(); });
    cut_ = actions.add(QStringLiteral("edit.cut"), tr("Cu&t"), {QKeySequence::Cut}, QStringLiteral("scissors"), [this] {
        copy();
        removeSelected();
    });
    copy_ =
        actions.add(QStringLiteral("edit.copy"), tr("&Copy"), {QKeySequence::Copy}, QStringLiteral("copy"), [this] { copy(); });
    paste_ = actions.add(QStringLiteral("edit.paste"), tr("&Paste"), {QKeySequence::Paste}, QStringLiteral("clipboard-paste"),
                         [this] { paste(); });
    duplicate_ = actions.add(QStringLiteral("edit.duplicate"), tr("&Duplicate"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
                             QStringLiteral("copy-plus"), [this] { duplicateSelected(); });
    remove_ = actions.add(QStringLiteral("edit.delete"), tr("De&lete"), {QKeySequence::Delete}, QStringLiteral("trash-2"),
                          [this] { removeSelected(); });
    all_ = actions.add(QStringLiteral("edit.select_all"), tr("Select &all sites"), {QKeySequence::SelectAll}, {},
                       [this] { selectAll(); });
    rename_ = actions.add(QStringLiteral("edit.rename"), tr("Re&name"), {QKeySequence(Qt::Key_F2)}, QStringLiteral("pencil"),
                          [this] { Q_EMIT renameRequested(); });

    connect(&document, &PlanDocument::historyChanged, this, &EditActions::nameHistory);
    const auto enable = [this] {
        const bool any = !session_.selection().empty();
        for (QAction* action : {cut_, copy_, duplicate_, remove_, rename_}) {
            action->setEnabled(any);
        }
    };
    connect(&session_, &Session::selectionChanged, this, enable);
    enable();
    nameHistory();
}

void EditActions::fill(QMenu& menu) const {
    menu.addActions({undo_, redo_});
    menu.addSeparator();
    menu.addActions({cut_, copy_, paste_, duplicate_, remove_});
    menu.addSeparator();
    menu.addActions({all_, rename_});
}

void EditActions::fillForSelection(QMenu& menu) const {
    menu.addActions({rename_, duplicate_, cut_, copy_, paste_});
    menu.addSeparator();
    menu.addAction(remove_);
}

void EditActions::copy() {
    const Fragment fragment = extract(session_.document().plan(), session_.selection());
    QJsonArray chosen;
    for (const EntityId id : fragment.chosen) {
        chosen.append(static_cast<qint64>(id.value));
    }
    const QByteArray plan = QByteArray::fromStdString(planToJson(fragment.plan));
    auto* data = new QMimeData;
    data->setData(clipboardType, QJsonDocument(QJsonObject{{"chosen", chosen}, {"plan", QString::fromUtf8(plan)}}).toJson());
    QApplication::clipboard()->setMimeData(data);
}

void EditActions::paste() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(clipboardType)) {
        Q_EMIT said(tr("The clipboard holds nothing that was copied from a plan"));
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(data->data(clipboardType)).object();
    const auto plan = planFromJson(object["plan"].toString().toStdString());
    if (!plan) {
        Q_EMIT said(tr("The clipboard's plan can't be read: %1").arg(translated(plan.error().front().what)));
        return;
    }
    Fragment fragment{*plan, {}};
    for (const QJsonValue id : object["chosen"].toArray()) {
        fragment.chosen.push_back({static_cast<std::uint32_t>(id.toInteger())});
    }
    SiteId into;
    if (session_.selection().size() == 1 &&
        session_.document().plan().sites.contains(SiteId{session_.selection().front().value})) {
        into = SiteId{session_.selection().front().value};
    }
    std::vector<EntityId> copies;
    const auto done = session_.document().apply(tr("Paste"), [&](const Plan& present) -> Result<Plan> {
        auto pasted = wattscape::paste(present, fragment, into);
        if (!pasted) {
            return fail(pasted.error());
        }
        copies = pasted->ids;
        return std::move(pasted->plan);
    });
    if (done) {
        session_.select(copies);
    }
}

void EditActions::duplicateSelected() {
    const std::vector<EntityId> ids = session_.selection();
    std::vector<EntityId> copies;
    const auto done = session_.document().apply(tr("Duplicate"), [&](const Plan& plan) -> Result<Plan> {
        auto duplicated = duplicate(plan, ids);
        if (!duplicated) {
            return fail(duplicated.error());
        }
        copies = duplicated->ids;
        return std::move(duplicated->plan);
    });
    if (done) {
        session_.select(copies);
    }
}

void EditActions::removeSelected() {
    const std::vector<EntityId> ids = session_.selection();
    const Plan& plan = session_.document().plan();
    const std::vector<EntityId> more = whatGoesWith(plan, ids);
    if (!more.empty()) {
        QStringList lines;
        for (const EntityId id : more) {
            lines << QString::fromStdString(describe(plan, id));
        }
        const QString question = tr("Delete %1? This goes with it:").arg(QString::fromStdString(describe(plan, ids.front())));
        if (!prompt_.agree(window_, question, lines, tr("Delete"))) {
            return;
        }
    }
    (void)session_.document().apply(tr("Delete"), [&](const Plan& present) { return removeEntities(present, ids); });
}

void EditActions::selectAll() {
    std::vector<EntityId> ids;
    session_.document().plan().sites.forEach([&](const Site& site) { ids.push_back(site.id); });
    session_.select(std::move(ids));
}

void EditActions::nameHistory() {
    const PlanDocument& document = session_.document();
    const QStringList steps = document.history();
    const int position = document.historyPosition();
    undo_->setEnabled(document.canUndo());
    redo_->setEnabled(document.canRedo());
    undo_->setText(document.canUndo() ? tr("&Undo %1").arg(steps[position]) : tr("&Undo"));
    redo_->setText(document.canRedo() ? tr("&Redo %1").arg(steps[position + 1]) : tr("&Redo"));
}

}  // namespace wattscape::ui

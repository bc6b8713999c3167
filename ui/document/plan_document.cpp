#include "ui/document/plan_document.h"

#include "core/model/edits/entity_edits.h"
#include "ui/document/evaluation.h"
#include "ui/document/history.h"

#include <QDateTime>
#include <QFileInfo>

namespace wattscape::ui {

class PlanDocument::Private {
public:
    explicit Private(PlanDocument& document)
        : q(document), evaluation([&document] {
              QMetaObject::invokeMethod(
                  &document, [&document] { document.d_->acceptResults(); }, Qt::QueuedConnection);
          }) {}

    void acceptResults() {
        if (std::optional<PlanResults> finished = evaluation.take()) {
            results = std::move(*finished);
            renewing = false;
            if (q.resultsAreCurrent()) {
                Q_EMIT q.resultsChanged();
            }
        }
    }

    void evaluate(PlanResults shared) {
        evaluation.request(current, std::move(shared));
        Q_EMIT q.evaluationStarted();
    }

    void show(PlanPointer plan) {
        const PlanPointer before = std::exchange(current, std::move(plan));
        if (before == current) {
            return;
        }
        evaluate(results);
        const PlanDiff diff = diffPlans(*before, *current);
        Q_EMIT q.planChanged(diff);
        announceModified();
    }

    void announceModified() {
        const bool now = q.isModified();
        if (now != announcedModified) {
            announcedModified = now;
            Q_EMIT q.modifiedChanged(now);
        }
    }

    /// The edit's plan with the time of the edit; null when it changes nothing.
    Result<PlanPointer> carryOut(const Plan& from, const Edit& edit) {
        Result<Plan> edited = edit(from);
        if (!edited) {
            Q_EMIT q.refused(edited.error());
            return fail(edited.error());
        }
        if (sameContent(from, *edited)) {
            return PlanPointer{};
        }
        edited->lastChange = std::chrono::sys_seconds{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
        return std::make_shared<const Plan>(*std::move(edited));
    }

    PlanDocument& q;
    History history;
    PlanPointer current;
    PlanPointer saved;
    PlanResults results;
    QString fileName;
    QString gestureName;
    PlanPointer gestureStart;  ///< null outside a gesture
    bool announcedModified = false;
    bool renewing = false;  ///< the results are this plan's, but asked for once more
    Evaluation evaluation;  ///< last, so that its thread is gone before the rest
};

PlanDocument::PlanDocument(QObject* parent) : QObject(parent), d_(std::make_unique<Private>(*this)) {
    clear();
}

void PlanDocument::clear() {
    auto empty = std::make_shared<Plan>();
    empty->settings.name = tr("New plan").toStdString();
    empty->settings.firstMonth = std::chrono::year{2026} / 1;
    empty->settings.months = 60;
    setPlan(std::move(empty));
}

PlanDocument::~PlanDocument() = default;

const Plan& PlanDocument::plan() const {
    return *d_->current;
}

PlanPointer PlanDocument::planPointer() const {
    return d_->current;
}

const PlanResults& PlanDocument::results() const {
    return d_->results;
}

bool PlanDocument::resultsAreCurrent() const {
    return !d_->renewing && &d_->results.plan() == d_->current.get();
}

bool PlanDocument::waitForResults(int milliseconds) {
    if (!resultsAreCurrent() && d_->evaluation.wait(std::chrono::milliseconds{milliseconds})) {
        d_->acceptResults();
    }
    return resultsAreCurrent();
}

void PlanDocument::stopEvaluation() {
    if (!resultsAreCurrent()) {
        d_->evaluation.stop();
        Q_EMIT evaluationStopped();
    }
}

void PlanDocument::recalculate() {
    d_->renewing = true;
    d_->evaluate({});
}

Result<void> PlanDocument::apply(const QString& name, const Edit& edit, const QString& mergeKey) {
    Q_ASSERT(!inGesture());
    Result<PlanPointer> edited = d_->carryOut(plan(), edit);
    if (!edited) {
        return fail(edited.error());
    }
    if (*edited) {
        d_->history.record(name, *edited, mergeKey);
        d_->show(*edited);
        Q_EMIT historyChanged();
    }
    return {};
}

void PlanDocument::beginGesture(const QString& name) {
    Q_ASSERT(!inGesture());
    d_->gestureName = name;
    d_->gestureStart = d_->current;
}

Result<void> PlanDocument::preview(const Edit& edit) {
    Q_ASSERT(inGesture());
    Result<PlanPointer> edited = d_->carryOut(*d_->gestureStart, edit);
    if (!edited) {
        return fail(edited.error());
    }
    d_->show(*edited ? *edited : d_->gestureStart);
    return {};
}

void PlanDocument::commitGesture() {
    Q_ASSERT(inGesture());
    const PlanPointer start = std::exchange(d_->gestureStart, nullptr);
    if (d_->current != start) {
        d_->history.record(d_->gestureName, d_->current, {});
        Q_EMIT historyChanged();
    }
}

void PlanDocument::cancelGesture() {
    Q_ASSERT(inGesture());
    d_->show(std::exchange(d_->gestureStart, nullptr));
}

bool PlanDocument::inGesture() const {
    return d_->gestureStart != nullptr;
}

void PlanDocument::undo() {
    goToHistory(historyPosition() - 1);
}

void PlanDocument::redo() {
    goToHistory(historyPosition() + 1);
}

bool PlanDocument::canUndo() const {
    return historyPosition() > 0;
}

bool PlanDocument::canRedo() const {
    return historyPosition() + 1 < d_->history.count();
}

QStringList PlanDocument::history() const {
    return d_->history.names();
}

int PlanDocument::historyPosition() const {
    return d_->history.position();
}

void PlanDocument::goToHistory(int position) {
    if (inGesture()) {
        cancelGesture();
    }
    d_->history.goTo(position);
    d_->show(d_->history.present());
    Q_EMIT historyChanged();
}

QString PlanDocument::fileName() const {
    return d_->fileName;
}

QString PlanDocument::displayName() const {
    return d_->fileName.isEmpty() ? QString::fromStdString(plan().settings.name) : QFileInfo(d_->fileName).fileName();
}

bool PlanDocument::isModified() const {
    return d_->current != d_->saved;
}

void PlanDocument::setPlan(PlanPointer plan, const QString& fileName) {
    d_->gestureStart = nullptr;
    d_->current = std::move(plan);
    d_->saved = d_->current;
    d_->fileName = fileName;
    d_->history.start(fileName.isEmpty() ? tr("New") : tr("Open"), d_->current);
    d_->evaluate({});
    Q_EMIT planReplaced();
    Q_EMIT fileNameChanged(fileName);
    Q_EMIT historyChanged();
    d_->announceModified();
}

void PlanDocument::markUnsaved() {
    d_->saved.reset();
    d_->announceModified();
}

void PlanDocument::markSaved(const QString& fileName) {
    d_->saved = d_->current;
    d_->history.seal();
    if (fileName != d_->fileName) {
        d_->fileName = fileName;
        Q_EMIT fileNameChanged(fileName);
    }
    d_->announceModified();
}

}  // namespace wattscape::ui
